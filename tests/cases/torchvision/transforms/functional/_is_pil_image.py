import torchvision


def todo_use():
    return torchvision.transforms.functional._is_pil_image
