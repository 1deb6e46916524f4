def convert_imported():
    from torchvision import datasets
    from torchvision.datasets import MNIST
    return datasets.FashionMNIST("data"), MNIST("data", train=False)


def convert_dotted():
    import torchvision.datasets
    import torchvision.datasets as data
    return torchvision.datasets.MNIST("data"), data.CIFAR10("data", train=False)
