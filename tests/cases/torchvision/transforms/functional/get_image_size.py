import torchvision


def todo_use():
    return torchvision.transforms.functional.get_image_size
