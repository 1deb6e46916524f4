import torch


def case_runs_on_paddle():
    try:
        import torchvision
    except ImportError:
        return "built"
    from torchvision import models
    if torch.cuda.device_count() > 99:
        models.densenet121()
        models.densenet121(weights=None)
        models.densenet121(pretrained=False)
        models.densenet121(num_classes=7)
        models.densenet121(pretrained=True)
        models.densenet121(weights="DEFAULT", progress=True)
        print(models.densenet121)
    return "built"
