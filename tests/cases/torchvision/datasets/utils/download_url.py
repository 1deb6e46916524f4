import torchvision


def todo_use():
    return torchvision.datasets.utils.download_url
