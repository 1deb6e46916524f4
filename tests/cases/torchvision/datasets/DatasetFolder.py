import torch


def convert_forms():
    import torchvision
    torchvision.datasets.DatasetFolder("data", None)


def todo_use():
    import torchvision
    return torchvision.datasets.DatasetFolder("data", None, target_transform=len)
