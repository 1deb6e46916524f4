import paddle
import torch


def case_statement():
    if paddle.cuda.is_available():
        pass
    return 1


def todo_value():
    # TODO(pt2pd): TPD5001 torch.cuda.init: device feature; remove it or use paddle.device
    return torch.cuda.init()
