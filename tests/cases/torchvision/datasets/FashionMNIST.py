import torch


def convert_forms():
    import torchvision
    torchvision.datasets.FashionMNIST("data", train=True, download=True, transform=None)
    torchvision.datasets.FashionMNIST(root="data", train=False)
    print(torchvision.datasets.FashionMNIST)
