import paddle


def interpolation_name(mode):
    """Paddle's name of a filter that is one of PIL's numbers (or a name already)."""
    return ('nearest', 'lanczos', 'bilinear', 'bicubic', 'box', 'hamming')[mode] if isinstance(mode, int) else mode


def convert_forms():
    import paddle.vision
    from paddle.vision import transforms
    transforms.Resize(8)
    transforms.Resize(size=(8, 8), interpolation='bicubic')


def convert_filters_of_pil(method=None):
    import PIL
    from PIL import Image
    import paddle.vision.transforms as T
    steps = [T.Resize((4, 4), 'bicubic'), T.Resize(4, interpolation='nearest'), T.Resize(4, 'bilinear'), T.Resize(4, 'lanczos')]
    return steps, T.Resize(4, interpolation_name(method)), T.Resize(4, interpolation_name(method)), T.Resize(4, 'bicubic')
