def random_crop_params(img, output_size):
    """Top, left, height and width of a random part of that size."""
    height, width = img.shape[-2:] if isinstance(img, paddle.Tensor) else img.size[::-1]
    h, w = output_size
    if height < h or width < w:
        raise ValueError(f'required crop size {(h, w)} is larger than input image size {(height, width)}')
    return paddle.randint(0, height - h + 1, [1]).item(), paddle.randint(0, width - w + 1, [1]).item(), h, w
