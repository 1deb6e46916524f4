import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.backends.cuda.cufft_plan_cache: device feature; remove it or use paddle.device
    return torch.backends.cuda.cufft_plan_cache
