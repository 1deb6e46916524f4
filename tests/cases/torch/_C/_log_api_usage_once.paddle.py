import paddle
import torch


def case_statement():
    if not paddle.in_dynamic_mode():
        pass
    return paddle.ones([1])


def todo_value():
    # TODO(pt2pd): TPD2001 torch._C._log_api_usage_once: statistics of torch's own use
    return torch._C._log_api_usage_once
