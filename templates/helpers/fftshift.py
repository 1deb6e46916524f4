def fftshift(x, axes=None, inverse=False):
    """Moves the zero frequency to the middle of the axes, or back; Paddle's own fails for one axis and for negative ones."""
    axes = list(range(x.ndim)) if axes is None else [axes] if isinstance(axes, int) else list(axes)
    shifts = [x.shape[axis] // 2 for axis in axes]
    return paddle.roll(x, [-s for s in shifts] if inverse else shifts, axes)
