import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.utils.collect_env.get_pretty_env_info: no equivalent; rewrite this part by hand
    return torch.utils.collect_env.get_pretty_env_info


def todo_call():
    # TODO(pt2pd): TPD2001 torch.utils.collect_env.get_pretty_env_info: no equivalent; rewrite this part by hand
    return torch.utils.collect_env.get_pretty_env_info()
