import torch


def todo_use():
    return torch.utils.data.functional_datapipe


def todo_call(name):
    return (
        torch.utils.data.functional_datapipe(name),
        torch.utils.data.functional_datapipe(name, enable_df_api_tracing=True))
