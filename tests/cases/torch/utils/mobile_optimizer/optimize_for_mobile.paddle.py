import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.utils.mobile_optimizer.optimize_for_mobile: no equivalent; rewrite this part by hand
    return torch.utils.mobile_optimizer.optimize_for_mobile


def todo_call(script_module):
    # TODO(pt2pd): TPD2001 torch.utils.mobile_optimizer.optimize_for_mobile: no equivalent; rewrite this part by hand
    return torch.utils.mobile_optimizer.optimize_for_mobile(script_module)
