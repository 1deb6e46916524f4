import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.graph_pool_handle: device feature; remove it or use paddle.device
    return torch.cuda.graph_pool_handle


def todo_call():
    # TODO(pt2pd): TPD5001 torch.cuda.graph_pool_handle: device feature; remove it or use paddle.device
    return torch.cuda.graph_pool_handle()
