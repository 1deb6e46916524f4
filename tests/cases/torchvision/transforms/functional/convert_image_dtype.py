import torchvision


def todo_use():
    return torchvision.transforms.functional.convert_image_dtype
