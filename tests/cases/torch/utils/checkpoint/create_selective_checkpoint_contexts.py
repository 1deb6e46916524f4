import torch


def todo_use():
    return torch.utils.checkpoint.create_selective_checkpoint_contexts


def todo_call(policy_fn_or_list):
    return (
        torch.utils.checkpoint.create_selective_checkpoint_contexts(policy_fn_or_list),
        torch.utils.checkpoint.create_selective_checkpoint_contexts(policy_fn_or_list, allow_cache_entry_mutation=True))
