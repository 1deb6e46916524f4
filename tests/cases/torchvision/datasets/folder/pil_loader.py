import torchvision


def todo_use():
    return torchvision.datasets.folder.pil_loader
