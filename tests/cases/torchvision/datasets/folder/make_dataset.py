import torchvision


def todo_use():
    return torchvision.datasets.folder.make_dataset
