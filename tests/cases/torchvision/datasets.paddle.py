import paddle


def vision_dataset(dataset, train=True, transform=None, target_transform=None):
    """A data set of paddle.vision whose labels are numbers, as in torchvision, and no arrays."""
    class VisionDataset(dataset):
        def __getitem__(self, index):
            image, label = super().__getitem__(index)
            label = label.item()
            return image, label if target_transform is None else target_transform(label)

    return VisionDataset(mode='train' if train else 'test', transform=transform, backend='pil')


def convert_imported():
    from paddle.vision import datasets
    from paddle.vision.datasets import MNIST
    return vision_dataset(datasets.FashionMNIST), vision_dataset(MNIST, train=False)


def convert_dotted():
    import paddle.vision.datasets
    import paddle.vision.datasets as data
    return vision_dataset(data.MNIST), vision_dataset(data.Cifar10, train=False)
