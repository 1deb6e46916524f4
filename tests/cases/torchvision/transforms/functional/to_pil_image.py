import torchvision


def todo_use():
    return torchvision.transforms.functional.to_pil_image
