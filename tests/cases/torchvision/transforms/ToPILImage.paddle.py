import torchvision


class ToPILImage:
    """An image of PIL from a Tensor (channels first) or an array (channels last), as torchvision makes it."""

    def __init__(self, mode=None):
        self.mode = mode

    def __call__(self, pic):
        from PIL import Image
        if isinstance(pic, paddle.Tensor):
            if pic.is_floating_point() and self.mode != 'F':
                pic = (pic * 255).astype('uint8')
            pic = pic.numpy()
            pic = pic.transpose(1, 2, 0) if pic.ndim == 3 else pic
        return Image.fromarray(pic[:, :, 0] if pic.ndim == 3 and pic.shape[2] == 1 else pic, self.mode)


def todo_use():
    # TODO(pt2pd): TPD2001 torchvision.transforms.ToPILImage: derive from paddle.vision.transforms.BaseTransform
    return torchvision.transforms.ToPILImage


def convert_calls(x):
    import paddle.vision.transforms as T
    return T.Compose([ToPILImage(), T.Resize(4), T.ToTensor()]), ToPILImage("L")(x), ToPILImage(mode="RGB")
