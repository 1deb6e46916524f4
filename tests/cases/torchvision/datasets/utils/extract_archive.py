import torchvision


def todo_use():
    return torchvision.datasets.utils.extract_archive
