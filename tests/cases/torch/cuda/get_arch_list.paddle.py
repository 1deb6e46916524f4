import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.get_arch_list: device feature; remove it or use paddle.device
    return torch.cuda.get_arch_list


def todo_call():
    # TODO(pt2pd): TPD5001 torch.cuda.get_arch_list: device feature; remove it or use paddle.device
    return torch.cuda.get_arch_list()
