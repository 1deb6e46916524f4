import torch


def case_runs_on_paddle():
    try:
        import torchvision
    except ImportError:
        return "built"
    from torchvision import models
    if torch.cuda.device_count() > 99:
        models.shufflenet_v2_x0_5()
        models.shufflenet_v2_x0_5(weights=None)
        models.shufflenet_v2_x0_5(pretrained=False)
        models.shufflenet_v2_x0_5(num_classes=7)
        models.shufflenet_v2_x0_5(pretrained=True)
        models.shufflenet_v2_x0_5(weights="DEFAULT", progress=True)
        print(models.shufflenet_v2_x0_5)
    return "built"
