import torch


def convert_forms():
    import torchvision
    torchvision.datasets.MNIST("data", train=True, download=True, transform=None)
    torchvision.datasets.MNIST(root="data", train=False)
    print(torchvision.datasets.MNIST)
