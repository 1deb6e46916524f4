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
