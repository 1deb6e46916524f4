import torchvision


class RandomApply:
    """Applies all of the transforms, or none, at random."""

    def __init__(self, transforms, p=0.5):
        self.transforms, self.p = transforms, p

    def __call__(self, img):
        if paddle.rand([1]).item() > self.p:
            return img
        for transform in self.transforms:
            img = transform(img)
        return img


def todo_use():
    # TODO(pt2pd): TPD2001 torchvision.transforms.RandomApply: derive from paddle.vision.transforms.BaseTransform
    return torchvision.transforms.RandomApply


def convert_calls(x):
    import paddle.vision.transforms as T
    jitter = T.ColorJitter(0.4, 0.4, 0.4, 0.1)
    return T.Compose([RandomApply([jitter], p=0.8), T.ToTensor()]), RandomApply(transforms=[T.CenterCrop(3)])(x)
