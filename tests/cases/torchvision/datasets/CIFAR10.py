import torch


def convert_forms():
    import torchvision
    torchvision.datasets.CIFAR10("data", train=True, download=True, transform=None)
    torchvision.datasets.CIFAR10(root="data", train=False)
    print(torchvision.datasets.CIFAR10)
