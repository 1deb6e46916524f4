import torchvision


def todo_use():
    return torchvision.transforms.functional.pil_to_tensor
