import paddle


def interpolation_name(mode):
    """Paddle's name of a filter that is one of PIL's numbers (or a name already)."""
    return ('nearest', 'lanczos', 'bilinear', 'bicubic', 'box', 'hamming')[mode] if isinstance(mode, int) else mode


def convert_forms():
    from paddle.vision import transforms
    transforms.RandomResizedCrop(8)
    transforms.RandomResizedCrop(size=8, scale=(0.5, 1.0))


def convert_filters_of_pil(method=None):
    from PIL import Image
    import paddle.vision.transforms as T
    return T.RandomResizedCrop(4, interpolation='bicubic'), T.RandomResizedCrop(4, (0.5, 1.0), (0.75, 1.3333333333333333), interpolation_name(method))
