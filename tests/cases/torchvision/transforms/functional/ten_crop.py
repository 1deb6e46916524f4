import torchvision


def todo_use():
    return torchvision.transforms.functional.ten_crop
