import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.memory._record_memory_history: device feature; remove it or use paddle.device
    return torch.cuda.memory._record_memory_history


def todo_call():
    # TODO(pt2pd): TPD5001 torch.cuda.memory._record_memory_history: device feature; remove it or use paddle.device
    return torch.cuda.memory._record_memory_history()
