import paddle


def get_ema_multi_avg_fn(decay=0.999):
    """The function that moves averages towards values by 1 - decay."""
    @paddle.no_grad()
    def update(averages, values, _):
        for average, value in zip(averages, values):
            paddle.assign((average * decay + value * (1 - decay)).astype(average.dtype), average)

    return update


def changed(update):
    averages = [paddle.ones([2]), paddle.ones([3])]
    update(averages, [paddle.zeros([2]), paddle.zeros([3])], 1)
    return averages


def case_call():
    make = get_ema_multi_avg_fn
    return changed(get_ema_multi_avg_fn()), changed(get_ema_multi_avg_fn(decay=0.5)), changed(make(0.9))
