import torch


def convert_forms():
    import torchvision
    torchvision.datasets.CIFAR100("data", train=True, download=True, transform=None)
    torchvision.datasets.CIFAR100(root="data", train=False)
    print(torchvision.datasets.CIFAR100)
