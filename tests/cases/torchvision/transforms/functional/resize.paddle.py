import paddle


def resize(img, size, interpolation='bilinear', antialias=True):
    """Tensors with any number of axes, smoothed as torchvision does; other images as Paddle resizes them."""
    if isinstance(interpolation, int):  # PIL's number
        interpolation = ('nearest', 'lanczos', 'bilinear', 'bicubic', 'box', 'hamming')[interpolation]
    if not isinstance(img, paddle.Tensor):
        return paddle.vision.transforms.resize(img, size, interpolation)
    height, width = img.shape[-2:]
    if isinstance(size, int) or len(size) == 1:
        edge = size if isinstance(size, int) else size[0]
        size = [int(edge * height / width), edge] if width <= height else [edge, int(edge * width / height)]
    exact = img.dtype in (paddle.float32, paddle.float64)
    planes = img.reshape([-1, 1, height, width]).astype(img.dtype if exact else 'float32')
    smooth = {'antialias': True} if antialias and interpolation in ('bilinear', 'bicubic') else {}
    out = paddle.nn.functional.interpolate(planes, list(size), mode=interpolation, **smooth)
    if not img.is_floating_point():
        out = out.round()
    if img.dtype == paddle.uint8:
        out = out.clip(0, 255)
    return out.reshape([*img.shape[:-2], *size]).astype(img.dtype)


def convert_forms():
    import numpy
    from PIL import Image
    import paddle.vision.transforms as TF
    image = Image.fromarray(numpy.zeros((4, 6, 3), "uint8"))
    TF.resize(image, (2, 3))


def convert_tensors():
    import paddle.vision.transforms as TF
    x = paddle.rand([2, 3, 8, 6])
    a, b = resize(x, [4, 5]), resize(x[0], 4, 'nearest')
    return a, b, resize(x, [3], interpolation='bicubic', antialias=False)


def convert_either(image):
    import paddle.vision.transforms as TF
    return resize(image, [4, 5], antialias=True)


def convert_filters_of_pil(image, method):
    from PIL import Image
    import paddle.vision.transforms as TF
    return resize(image, 4, 'bicubic'), resize(image, 4, method), TF.resize(Image.open("a.png"), 4, 'nearest')
