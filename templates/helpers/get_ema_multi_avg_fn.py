def get_ema_multi_avg_fn(decay=0.999):
    """The function that moves averages towards values by 1 - decay."""
    @paddle.no_grad()
    def update(averages, values, _):
        for average, value in zip(averages, values):
            paddle.assign((average * decay + value * (1 - decay)).astype(average.dtype), average)

    return update
