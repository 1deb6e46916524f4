import torchvision


def todo_use():
    return torchvision.datasets.utils.download_and_extract_archive
