import paddle
import torch


def case_call():
    a, b = paddle.ones([2]), paddle.zeros([2])
    return (lambda average, value, n: 0.999 * average + (1 - 0.999) * value)(a, b, 1), (lambda average, value, n: 0.9 * average + (1 - 0.9) * value)(a, b, 2), (lambda average, value, n: 0.5 * average + (1 - 0.5) * value)(a, b, 0)


def todo_value():
    # TODO(pt2pd): TPD2004 torch.optim.swa_utils.get_ema_avg_fn: no weight averaging in Paddle; keep the average by hand
    return torch.optim.swa_utils.get_ema_avg_fn
