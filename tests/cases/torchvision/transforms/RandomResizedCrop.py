import torch


def case_runs_on_paddle():
    try:
        import torchvision
    except ImportError:
        return "built"
    from torchvision import transforms
    transforms.RandomResizedCrop(8)
    transforms.RandomResizedCrop(size=8, scale=(0.5, 1.0), antialias=True)
    return "built"
