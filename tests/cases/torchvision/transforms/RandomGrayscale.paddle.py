import torchvision


class RandomGrayscale:
    """Takes the colors out of an image at random; the number of channels stays."""

    def __init__(self, p=0.1):
        self.p = p

    def __call__(self, img):
        if paddle.rand([1]).item() >= self.p:
            return img
        channels = img.shape[-3] if isinstance(img, paddle.Tensor) else len(img.getbands())
        return paddle.vision.transforms.to_grayscale(img, channels)


def todo_use():
    # TODO(pt2pd): TPD2001 torchvision.transforms.RandomGrayscale: derive from paddle.vision.transforms.BaseTransform
    return torchvision.transforms.RandomGrayscale


def convert_calls(x):
    import paddle.vision.transforms as T
    return T.Compose([RandomGrayscale(p=0.2), RandomGrayscale(), T.ToTensor()]), RandomGrayscale(1.0)(x)
