import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.utils.checkpoint.create_selective_checkpoint: no equivalent; rewrite this part by hand
    return torch.utils.checkpoint.create_selective_checkpoint_contexts


def todo_call(policy_fn_or_list):
    # TODO(pt2pd): TPD2001 torch.utils.checkpoint.create_selective_checkpoint: no equivalent; rewrite this part by hand
    return (
        torch.utils.checkpoint.create_selective_checkpoint_contexts(policy_fn_or_list),
        torch.utils.checkpoint.create_selective_checkpoint_contexts(policy_fn_or_list, allow_cache_entry_mutation=True))
