import torch


def case_runs_on_paddle():
    try:
        import torchvision
    except ImportError:
        return "built"
    from torchvision import transforms
    transforms.Grayscale()
    transforms.Grayscale(num_output_channels=3)
    return "built"
