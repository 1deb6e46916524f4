import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.list_gpu_processes: device feature; remove it or use paddle.device
    return torch.cuda.list_gpu_processes


def todo_call():
    # TODO(pt2pd): TPD5001 torch.cuda.list_gpu_processes: device feature; remove it or use paddle.device
    return torch.cuda.list_gpu_processes()
