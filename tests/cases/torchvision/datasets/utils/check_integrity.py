import torchvision


def todo_use():
    return torchvision.datasets.utils.check_integrity
