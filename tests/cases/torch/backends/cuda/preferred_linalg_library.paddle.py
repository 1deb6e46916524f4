import paddle
import torch


def case_statement():
    if paddle.cuda.is_available():
        pass
    return 1


def todo_value():
    # TODO(pt2pd): TPD5001 torch.backends.cuda.preferred_linalg_library: device feature; remove it or use paddle.device
    return torch.backends.cuda.preferred_linalg_library()
