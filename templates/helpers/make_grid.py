def make_grid(tensor, nrow=8, padding=2, normalize=False, value_range=None, scale_each=False, pad_value=0.0):
    """Images side by side in one image, laid out as torchvision does."""
    images = tensor if isinstance(tensor, paddle.Tensor) else paddle.stack(list(tensor))
    images = images.detach().reshape([-1, 1, *images.shape]) if images.ndim == 2 else images.detach()
    images = images.unsqueeze(0) if images.ndim == 3 else images
    images = paddle.concat([images] * 3, axis=1) if images.shape[1] == 1 else images
    if normalize:
        axes = [1, 2, 3] if scale_each else None
        low, high = value_range or (images.amin(axes, keepdim=True), images.amax(axes, keepdim=True))
        span = max(high - low, 1e-5) if value_range else paddle.clip(high - low, min=1e-5)
        images = (paddle.minimum(paddle.maximum(images, images * 0 + low), images * 0 + high) - low) / span
    count, channels, height, width = images.shape
    if count == 1:
        return images.squeeze(0)
    columns = min(nrow, count)
    rows = -(-count // columns)
    height, width = height + padding, width + padding
    grid = paddle.full([channels, rows * height + padding, columns * width + padding], pad_value, dtype=images.dtype)
    for k in range(count):
        top, left = k // columns * height + padding, k % columns * width + padding
        grid[:, top:top + height - padding, left:left + width - padding] = images[k]
    return grid
