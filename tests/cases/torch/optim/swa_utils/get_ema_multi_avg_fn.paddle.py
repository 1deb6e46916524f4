import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.optim.swa_utils.get_ema_multi_avg_fn: no weight averaging in Paddle; keep the average by hand
    return torch.optim.swa_utils.get_ema_multi_avg_fn


def todo_call():
    # TODO(pt2pd): TPD2001 torch.optim.swa_utils.get_ema_multi_avg_fn: no weight averaging in Paddle; keep the average by hand
    return torch.optim.swa_utils.get_ema_multi_avg_fn()
