def ceil_pool(pool, x, kernel_size, stride=None, padding=0, return_mask=False, **options):
    """A pooling with ceil_mode that has torch's windows: none of them begins in the padding on the right."""
    if not return_mask:
        return without_empty_windows(pool(x, kernel_size, stride, padding, **options), x, kernel_size, stride, padding)
    index = pool(x.detach(), kernel_size, stride, padding, return_mask=True, **options)[1].astype('int64')
    index = without_empty_windows(index, x, kernel_size, stride, padding)
    # Taken by the indices: Paddle's gradient goes astray where a window was empty.
    return paddle.take_along_axis(x.flatten(2), index.flatten(2), 2).reshape(index.shape), index
