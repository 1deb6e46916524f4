import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.utils.generate_methods_for_privateuse1_backe: no equivalent; rewrite this part by hand
    return torch.utils.generate_methods_for_privateuse1_backend


def todo_call():
    # TODO(pt2pd): TPD2001 torch.utils.generate_methods_for_privateuse1_backe: no equivalent; rewrite this part by hand
    return (
        torch.utils.generate_methods_for_privateuse1_backend(),
        torch.utils.generate_methods_for_privateuse1_backend(for_tensor=False))
