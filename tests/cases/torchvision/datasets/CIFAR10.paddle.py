import paddle


def vision_dataset(dataset, train=True, transform=None, target_transform=None):
    """A data set of paddle.vision whose labels are numbers, as in torchvision, and no arrays."""
    class VisionDataset(dataset):
        def __getitem__(self, index):
            image, label = super().__getitem__(index)
            label = label.item()
            return image, label if target_transform is None else target_transform(label)

    return VisionDataset(mode='train' if train else 'test', transform=transform, backend='pil')


def convert_forms():
    import paddle.vision
    vision_dataset(paddle.vision.datasets.Cifar10, train=True, transform=None)
    vision_dataset(paddle.vision.datasets.Cifar10, train=False)
    print(paddle.vision.datasets.Cifar10)
