import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.utils.collect_env.main: no equivalent; rewrite this part by hand
    return torch.utils.collect_env.main


def todo_call():
    # TODO(pt2pd): TPD2001 torch.utils.collect_env.main: no equivalent; rewrite this part by hand
    return torch.utils.collect_env.main()
