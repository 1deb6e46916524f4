import paddle


def random_crop_params(img, output_size):
    """Top, left, height and width of a random part of that size."""
    height, width = img.shape[-2:] if isinstance(img, paddle.Tensor) else img.size[::-1]
    h, w = output_size
    if height < h or width < w:
        raise ValueError(f'required crop size {(h, w)} is larger than input image size {(height, width)}')
    return paddle.randint(0, height - h + 1, [1]).item(), paddle.randint(0, width - w + 1, [1]).item(), h, w


def convert_calls(img, mask, x):
    import paddle.vision.transforms as T
    import paddle.vision.transforms as TF
    i, j, h, w = random_crop_params(img, (4, 3))
    places = random_crop_params(x, [2, 2])
    return TF.crop(img, i, j, h, w), TF.crop(mask, i, j, h, w), x[..., i:i + h, j:j + w], places
